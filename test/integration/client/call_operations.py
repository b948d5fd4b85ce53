"""Calls operations through a client that openapi-generator made. Reads {server, calls} from standard input and writes
one line of JSON for each call: what the client understood of the answer, or why it failed."""

import importlib
import inspect
import json
import keyword
import re
import sys

client = importlib.import_module("entente_client")
apis = importlib.import_module("entente_client.api")


def snake(name):
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()
    return "var_" + name if keyword.iskeyword(name) else name


def function_of(api_client, operation):
    for name, api in inspect.getmembers(apis, inspect.isclass):
        if hasattr(api, snake(operation)):
            return getattr(api(api_client), snake(operation) + "_with_http_info")
    raise LookupError(f"the client has no function {snake(operation)}")


def call(api_client, operation, path, query, body):
    function = function_of(api_client, operation)
    given = {snake(name): value for name, value in {**path, **query}.items()}
    if body is not None:
        # The only parameter whose type is a model of the client's own.
        models = [
            (name, parameter.annotation)
            for name, parameter in inspect.signature(function).parameters.items()
            if hasattr(parameter.annotation, "from_dict")
        ]
        [(name, model)] = models
        given[name] = model.from_dict(body)
    response = function(**given)
    # `understood` is what the client's own types hold of it.
    return response.status_code, response.data.to_dict(), json.loads(response.raw_data)


def main():
    asked = json.load(sys.stdin)
    configuration = client.Configuration(host=asked["server"])
    with client.ApiClient(configuration) as api_client:
        for one in asked["calls"]:
            try:
                status, understood, sent = call(
                    api_client, one["operationId"], one["path"], one["query"], one.get("body")
                )
                told = {"status": status, "understood": understood, "sent": sent}
            except Exception as error:  # what a user of the client would see
                told = {"error": f"{type(error).__name__}: {error}"[:2000]}
            print(json.dumps(told, default=str), flush=True)


main()

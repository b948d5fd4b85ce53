"""What NetworkX, igraph and pandas have of files after reading them with default arguments, as JSON.

python3 graph_reader.py file.gexf file.graphml nodes.csv ... ; "modules" says which libraries this Python has.
"""

import importlib
import json
import sys


def module(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


networkx, igraph, pandas = module("networkx"), module("igraph"), module("pandas")


def of_networkx(graph):
    edges = [
        [key, source, target, data.get("label"), data.get("symmetric"), data.get("start"), data.get("end"), data.get("from_min"), data.get("claims"), data.get("locators")]
        for source, target, key, data in graph.edges(keys=True, data=True)
    ]
    return {
        "directed": graph.is_directed(),
        "nodes": [[node, data.get("label"), data.get("start"), data.get("from_min")] for node, data in graph.nodes(data=True)],
        "edges": edges,
    }


def of_igraph(graph):
    def value(of, name):
        return of[name] if name in of.attribute_names() else None

    vertices = list(graph.vs)
    return {
        "directed": graph.is_directed(),
        "nodes": [[vertex["id"], vertex["label"], None, value(vertex, "from_min")] for vertex in vertices],
        "edges": [
            [edge["id"], vertices[edge.source]["id"], vertices[edge.target]["id"], edge["label"], value(edge, "symmetric"), None, None, value(edge, "from_min"), value(edge, "claims"), value(edge, "locators")]
            for edge in graph.es
        ],
    }


def read(path):
    found = {}
    if path.endswith(".gexf") and networkx:
        found["networkx"] = of_networkx(networkx.read_gexf(path))
    if path.endswith(".graphml"):
        if networkx:
            found["networkx"] = of_networkx(networkx.read_graphml(path))
        if igraph:
            found["igraph"] = of_igraph(igraph.Graph.Read_GraphML(path))
    if path.endswith(".csv") and pandas:
        frame = pandas.read_csv(path)
        first = frame.columns[0]
        found["pandas"] = {"columns": list(frame.columns), "ids": list(frame[first].astype(str)), "rows": len(frame)}
    return found


modules = [each.__name__ for each in (networkx, igraph, pandas) if each]
json.dump({"modules": modules, "files": [read(path) for path in sys.argv[1:]]}, sys.stdout)

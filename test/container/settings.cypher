// All settings of the server.
SHOW SETTINGS YIELD name, value

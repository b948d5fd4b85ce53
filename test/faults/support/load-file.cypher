// Reads a file of the server.
LOAD CSV FROM 'file:///etc/hosts' AS line
RETURN line

// Reaches into the network.
LOAD CSV FROM 'http://127.0.0.1:9/' AS line
RETURN line

// Is wrong on purpose.
RETURN nowhere

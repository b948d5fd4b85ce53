// Whether a claim was public on the requested day and not yet withdrawn.
// takes c
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
c.knownFrom <= $knownAt AND coalesce(c.knownTo, 99991231) > $withdrawnAfter

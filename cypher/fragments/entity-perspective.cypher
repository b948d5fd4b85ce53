// Whether an entity has begun and was known; ended ones pass. Undated entities count where something dated attests them by
// `attestedUntil`. A database that an older version loaded has no `attestedFrom`: its undated entities always pass. The
// same rule in TypeScript: `presenceOf` in src/model/perspective.ts.
// takes n
// param until: integer = 99991231
// param surelyUntil: integer = 99991231
// param attestedUntil: integer = 99991231
// param knownAt: integer = 99991231
n.fromMin <= $until AND n.fromMax <= $surelyUntil AND coalesce(n.attestedFrom, 0) <= $attestedUntil
  AND n.knownFrom <= $knownAt

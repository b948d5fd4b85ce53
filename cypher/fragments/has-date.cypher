// Whether something of the start or end of an entity or relationship is known. That an undated entity is attested from some
// day on is no date of its own. The same rule in TypeScript: `hasOwnDate` in src/model/perspective.ts.
// takes n
(n.fromMin > 0 OR n.toMax < 99991231 OR n.fromMax > 0 AND n.fromMax < 99991231 AND n.attestedFrom IS NULL)

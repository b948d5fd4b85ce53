/**
 * The functions, procedures and plan operators that a statement may use. Everything else is refused, so that plugins,
 * newer servers and unknown operators add no risk. docs/adr/0005 gives the reasons.
 */

/** Procedures that read the schema or an index. None of them reveals the server or its users. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]);

/**
 * Cypher's own functions, without `file` and `linenumber` (LOAD CSV) and without `graph.*` (USE). Functions of plugins
 * have a dot in their name, so none can have the name of one of these.
 */
export const FUNCTION_NAMES: readonly string[] =
  `abs acos all allShortestPaths any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot
   count date date.realtime date.statement date.transaction date.truncate datetime datetime.fromEpoch
   datetime.fromEpochMillis datetime.realtime datetime.statement datetime.transaction datetime.truncate degrees duration
   duration.between duration.inDays duration.inMonths duration.inSeconds e elementId endNode exists exp floor haversin
   head id isEmpty isNaN keys labels last left length localdatetime localdatetime.realtime localdatetime.statement
   localdatetime.transaction localdatetime.truncate localtime localtime.realtime localtime.statement
   localtime.transaction localtime.truncate log log10 lower ltrim max min nodes none normalize nullIf percentileCont
   percentileDisc pi point point.distance point.withinBBox properties radians rand randomUUID range reduce relationships
   replace reverse right round rtrim shortestPath sign sin single size split sqrt startNode stDev stDevP substring sum
   tail tan time time.realtime time.statement time.transaction time.truncate timestamp toBoolean toBooleanList
   toBooleanOrNull toFloat toFloatList toFloatOrNull toInteger toIntegerList toIntegerOrNull toLower toString
   toStringList toStringOrNull toUpper trim type upper valueType vector.similarity.cosine
   vector.similarity.euclidean`.split(/\s+/);

/** In lower case, because Cypher's own functions are case-insensitive. */
export const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_NAMES.map((name) => name.toLowerCase()));

/** Plan operators that read, join, filter, sort or project rows, including variants such as `Expand(Into)`. */
const OPERATORS: ReadonlySet<string> = new Set(
  `AllNodesScan NodeByLabelScan UnionNodeByLabelsScan IntersectionNodeByLabelsScan SubtractionNodeByLabelsScan
   NodeByIdSeek NodeByElementIdSeek NodeIndexScan NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexSeek
   NodeIndexSeekByRange NodeUniqueIndexSeek NodeUniqueIndexSeekByRange MultiNodeIndexSeek MultiRelationshipIndexSeek
   AllRelationshipsScan RelationshipByIdSeek RelationshipByElementIdSeek RelationshipTypeScan
   UnionRelationshipTypesScan RelationshipIndexScan RelationshipIndexContainsScan RelationshipIndexEndsWithScan
   RelationshipIndexSeek RelationshipIndexSeekByRange RelationshipUniqueIndexSeek RelationshipUniqueIndexSeekByRange
   NodeCountFromCountStore RelationshipCountFromCountStore Expand OptionalExpand VarLengthExpand Repeat
   BidirectionalRepeat RepeatOptions PathPropagatingBFS ShortestPath StatefulShortestPath ProjectEndpoints
   Filter Projection Unwind CacheProperties RemoteBatchProperties RemoteBatchPropertiesWithFilter
   Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply
   LetSelectOrSemiApply LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply Optional Anti
   Argument ArgumentTracker EmptyRow Error CartesianProduct NodeHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin ValueHashJoin
   TriadicBuild TriadicFilter TriadicSelection Union OrderedUnion Eager EagerAggregation OrderedAggregation
   Distinct OrderedDistinct Sort PartialSort Top PartialTop Top1WithTies Limit ExhaustiveLimit Skip PreserveOrder NonFuseable
   ProcedureCall ProduceResults EmptyResult NullifyMetadata`.split(/\s+/),
);

/** @param operator as named in a plan, without the database: `Expand(All)`, `DirectedRelationshipTypeScan` */
export function isAllowedOperator(operator: string): boolean {
  // A seek that takes locks belongs to a MERGE.
  if (operator.includes('Locking')) return false;
  const base = operator.replace(/\(.*$/, '');
  const plain = base.replace(/^Partitioned/, '').replace(/^(?:Directed|Undirected)(?=\w*Relationship)/, '');
  return OPERATORS.has(base) || OPERATORS.has(plain);
}

/** Keywords and allowed functions offered by completion. */

export const KEYWORDS: readonly string[] = [
  ...['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'RETURN DISTINCT', 'WITH', 'UNWIND', 'ORDER BY', 'SKIP'],
  ...['LIMIT', 'UNION', 'UNION ALL', 'CALL', 'YIELD', 'AS', 'ASC', 'DESC', 'DISTINCT', 'AND', 'OR', 'XOR'],
  ...['NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'CASE', 'WHEN', 'THEN'],
  ...[
    'ELSE',
    'END',
    'EXISTS',
    'COUNT',
    'COLLECT',
    'SHORTEST',
    'ALL SHORTEST',
    'ANY',
    'true',
    'false',
    'null',
    'EXPLAIN',
    'PROFILE',
  ],
];

/** A test compares them with the functions that the server allows. */
export const FUNCTIONS: readonly string[] =
  `abs all any avg ceil coalesce collect count date date.truncate datetime
  datetime.truncate duration duration.between duration.inDays duration.inMonths elementId endNode exists exp floor head
  isEmpty keys labels last left length localdatetime localtime log lower ltrim max min nodes none nullIf
  percentileCont percentileDisc point point.distance properties range reduce relationships replace reverse
  right round rtrim shortestPath sign single size split sqrt startNode stDev substring sum tail time
  toBoolean toFloat toInteger toIntegerOrNull toLower toString toUpper trim type upper valueType`.split(
    /\s+/,
  );

/**
 * What the annealing pays for, in points. Set on one dossier by a judge and by eye; change them only with pictures
 * before you.
 */
export const WEIGHTS = {
  /** Two lines cross; more if under 20°. */
  crossing: 1.5,
  sharpCrossing: 0.6,
  /** A line runs over or close by a mark that is not its own: times 0.25 to 1.25 by how close. */
  pass: 3.6,
  /** A line runs through a name that is not its own. */
  word: 0.45,
  /** Two lines leave a hub within 5°. */
  narrowAngle: 0.5,
  /** A name over a name or mark: at once, and for each unit of depth. Times 0.6 + rank / 100. */
  covered: 9,
  coveredDepth: 0.8,
  /** Up to this for names with too little air between. */
  tightAir: 1.5,
  /** Marks that touch: at once, and for each unit. */
  touch: 8,
  touchDepth: 2,
  /** Marks nearer than they need be. */
  spacing: 2,
  /** For each unit of a line, times closeness, less for hubs. */
  length: 0.0065,
  /** For each unit between things of one region that share a neighbour. */
  kin: 0.003,
  /** For each unit between a leader and the state. */
  leads: 0.03,
  /** For each unit that a state stands further from the frame's edge than it needs to: third states frame the picture. */
  rim: 0.035,
  /** Out of the frame or under what covers it: at once, and for each unit. */
  out: 10,
  outDepth: 0.6,
  /** Names left of and above their marks. */
  left: 0.7,
  above: 0.5,
  /** Linked ladders that are not side by side. */
  beside: 3,
  /** For each unit away from the old place. */
  drift: 0.1,
} as const;

/** Distances in units. */
export const GAPS = {
  /** A line closer than this to a foreign mark's edge passes it. */
  pass: 5,
  /** Air that names want around them. */
  air: 4,
  /** A mark's halo: a name there covers it. */
  halo: 2,
  /** Between two marks' edges. */
  marks: 5,
  /** So near to the frame's edge counts as the rim. */
  rim: 100,
  /** Names and marks stay so far from the frame's edges. */
  edgeX: 6,
  edgeY: 4,
} as const;

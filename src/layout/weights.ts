/**
 * The weights of the cost function, in points. They were tuned on one dossier with the score of the tests and by eye.
 * Look at the drawn results before changing them.
 */
export const WEIGHTS = {
  /** Two edges cross; more if under 20°. */
  crossing: 1.5,
  sharpCrossing: 0.6,
  /** An edge passes over or close to a node that is not its end: times 0.25 to 1.25 by distance. */
  pass: 3.6,
  /** An edge crosses the label of a node that is not one of its ends. */
  labelCrossing: 0.45,
  /** Two edges leave a hub within 5°. */
  narrowAngle: 0.5,
  /** A label overlaps a label or node: fixed, and per unit of depth. Times 0.6 + rank / 100. */
  covered: 9,
  coveredDepth: 0.8,
  /** At most this for labels that are too close. */
  tightGap: 1.5,
  /** Nodes that touch: fixed, and per unit. */
  touch: 8,
  touchDepth: 2,
  /** Nodes that are closer than necessary. */
  spacing: 2,
  /** Per unit of edge length, times closeness, less for hubs. */
  length: 0.0065,
  /** Per unit between nodes of one region that share a neighbour. */
  related: 0.003,
  /** Per unit between a leader and the state. */
  leader: 0.03,
  /** Per unit that a state is away from the edge of the frame: states outside the conflict surround the others. */
  rim: 0.035,
  /** Outside the frame or under an overlay: fixed, and per unit. */
  outside: 10,
  outsideDepth: 0.6,
  /** Labels on the left of and above their nodes. */
  left: 0.7,
  above: 0.5,
  /** Linked columns that are not side by side. */
  adjacent: 3,
  /** Per unit from the previous position. */
  drift: 0.1,
} as const;

/** Distances in units. */
export const GAPS = {
  /** An edge closer than this to a node passes it. */
  pass: 5,
  /** Preferred gap around labels. */
  label: 4,
  /** Halo of a node: a label over it overlaps the node. */
  halo: 2,
  /** Between the borders of two nodes. */
  nodes: 5,
  /** Within this distance of the frame's edge counts as the rim. */
  rim: 100,
  /** Smallest distance of labels and nodes from the edges of the frame. */
  edgeX: 6,
  edgeY: 4,
} as const;

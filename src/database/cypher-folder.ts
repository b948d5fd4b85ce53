import { fileURLToPath } from 'node:url';

/** The folder of all Cypher that the product runs. */
export const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher', import.meta.url));

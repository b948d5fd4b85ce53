/** The API client of the page. Responses are parsed in a worker. */
import { Client } from '../../../src/client/client.ts';
import { parseResponse } from './answers.ts';
import { storedToken } from './token.ts';

export const client = new Client({ server: '', read: parseResponse, token: storedToken });

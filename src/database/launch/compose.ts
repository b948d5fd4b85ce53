/** The text of `docker-compose.yml`, made from the one table of settings; a test compares it with the file. */
import { COMPOSE_MEMORY } from './memory.ts';
import { imageVariable, settingsFor } from './neo4j-settings.ts';
import { NEO4J_IMAGE } from './versions.ts';

/** Text of the file at the root of the repository. */
export function composeText(): string {
  const variables = settingsFor(COMPOSE_MEMORY).map(
    ([name, value]) => `      ${imageVariable(name)}: ${JSON.stringify(value)}`,
  );
  return `# Neo4j alone, with the settings that Entente gives to every database it starts (src/database/launch/neo4j-settings.ts):
#   export NEO4J_PASSWORD=…            eight characters or more
#   docker compose up --detach --wait
#   NEO4J_URI=bolt://127.0.0.1:7687 npm start
services:
  neo4j:
    image: ${NEO4J_IMAGE}
    environment:
      NEO4J_AUTH: "neo4j/\${NEO4J_PASSWORD:?set it to a password of eight characters or more}"
${variables.join('\n')}
    ports:
      - "127.0.0.1:\${NEO4J_BOLT_PORT:-7687}:7687"
    volumes:
      - data:/data
    healthcheck:
      test: ["CMD", "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/7687"]
      interval: 2s
      timeout: 5s
      retries: 90
    restart: unless-stopped
    stop_grace_period: 30s
volumes:
  data:
`;
}

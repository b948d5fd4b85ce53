import { expect, test } from 'vitest';
import { dockerNames, requireDocker } from '../../../src/database/launch/docker-cli.ts';

test('a data folder always has the same container and volume', () => {
  expect(dockerNames('/home/ada/entente/.entente')).toEqual(dockerNames('/home/ada/entente/.entente'));
});

test('two data folders never share a container or a volume', () => {
  const one = dockerNames('/home/ada/a');
  const two = dockerNames('/home/ada/b');
  expect(one.container).not.toBe(two.container);
  expect(one.volume).not.toBe(two.volume);
});

test('names are such as docker accepts, whatever the path', () => {
  const { container, volume } = dockerNames('C:\\Users\\Ada Lovelace\\données');
  expect(container).toMatch(/^[a-z0-9][a-z0-9_.-]+$/);
  expect(volume).toMatch(/^[a-z0-9][a-z0-9_.-]+$/);
});

test.each([
  'tcp://192.0.2.7:2375',
  'ssh://ada@example.org',
])('the engine at %s is passed over: its loopback address is not ours', async (host) => {
  await expect(requireDocker({ DOCKER_HOST: host })).rejects.toThrow('on another machine');
});

/** Highlights of the active what-if and path for the graph. Requests are shared with the inspector. */
import { useMemo } from 'react';
import type { SceneQuestion } from '../../renderer/scene.ts';
import type { Ready } from '../../state/explorer.ts';
import { sceneQuestion } from './scene-question.ts';
import { chosenPath, usePaths } from './use-paths.ts';
import { useWhatIf } from './use-what-if.ts';

/** Undefined while nothing is active or loaded. */
export function useSceneQuestion(ready: Ready): SceneQuestion | undefined {
  const { value: whatIf } = useWhatIf(ready);
  const { value: paths } = usePaths(ready);
  const path = chosenPath(ready, paths);
  return useMemo(() => (whatIf || path) && sceneQuestion(whatIf, path), [whatIf, path]);
}

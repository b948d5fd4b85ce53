/** The questions in force, for the picture: their answers are asked for once, with the inspector. */
import { useMemo } from 'react';
import type { SceneQuestion } from '../../renderer/scene.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { sceneQuestion } from './scene-question.ts';
import { chosenPath, usePaths } from './use-paths.ts';
import { useWhatIf } from './use-what-if.ts';

/** Nothing while nothing is asked, and until there is an answer. */
export function useSceneQuestion(ready: Ready, attempt: number): SceneQuestion | undefined {
  const { value: whatIf } = useWhatIf(ready, attempt);
  const { value: paths } = usePaths(ready, attempt);
  const path = chosenPath(ready, paths);
  return useMemo(() => (whatIf || path) && sceneQuestion(whatIf, path), [whatIf, path]);
}

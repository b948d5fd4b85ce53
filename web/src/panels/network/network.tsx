/**
 * The network view: canvas, title, zoom buttons and the keyboard list. If WebGL is missing or lost, the table is
 * shown instead.
 */
import './network.css';
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { count } from '../../format/names.ts';
import { formatTime } from '../../format/time.ts';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';
import type { MarkPosition, Renderer } from '../../renderer/index.ts';
import { byPriority, MAX_LISTED_MARKS } from '../../renderer/scene.ts';
import { warmUpWebGl } from '../../renderer/warm-up-webgl.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { ExplorerState } from '../../state/store.ts';
import { Progress } from '../notices/progress.tsx';
import { ActiveQuestions } from '../questions/active-questions.tsx';
import { useSceneQuestion } from '../questions/use-scene-question.ts';
import { hideEntity, moveEntity } from './actions.ts';
import { KeyboardList } from './keyboard-list.tsx';
import { reservedBoxesOf } from './reserved-boxes.ts';
import { usePositions } from './use-positions.ts';
import { useScene } from './use-scene.ts';

// Loaded in parallel with the data, as a separate chunk because it fails to load without WebGL.
const rendererModule = Promise.all([import('../../renderer/index.ts'), warmUpWebGl()]);
rendererModule.catch(() => undefined);

/** How far a key press moves a mark, in layout units. */
const KEYBOARD_STEP = 8;

interface NetworkProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  /** Hidden behind the table. */
  readonly hidden: boolean;
  readonly panTarget: ExplorerState['panTarget'];
  /** Another page element over the canvas. */
  readonly corner: RefObject<HTMLElement | null>;
  /** Called with the reason if the graph cannot be drawn. */
  onRenderFailure(reason: string): void;
}

export function Network({ explorer, ready, hidden, panTarget, corner, onRenderFailure }: NetworkProps) {
  const { view } = ready;
  const selection = view.selection.at(-1);
  const onSelect = explorer.select;
  const [marks, setMarks] = useState<ReadonlyMap<string, MarkPosition>>(new Map());
  const [drawn, setDrawn] = useState(false);
  const [renderer, setRenderer] = useState<Renderer>();
  const canvas = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const positions = usePositions(ready);
  const question = useSceneQuestion(ready);
  const scene = useScene(ready, positions, question);
  const listed = useMemo(
    () => (scene.large ? byPriority(scene.nodes).slice(0, MAX_LISTED_MARKS) : scene.nodes),
    [scene],
  );
  const move = (id: string, place: readonly [x: number, y: number], continues: boolean) =>
    moveEntity(explorer, ready.graph, id, place, continues);
  const onRendererSelect = useEffectEvent(onSelect);
  const onRendererMove = useEffectEvent(move);
  const onUndrawable = useEffectEvent(onRenderFailure);

  useEffect(() => {
    let made: Renderer | undefined;
    let gone = false;
    rendererModule
      .then(([{ createRenderer }]) => {
        if (gone || !canvas.current) return;
        made = createRenderer(canvas.current, {
          onSelect: (id, beside) => onRendererSelect(id, beside),
          onMove: (id, { x, y }) => onRendererMove(id, [x, y], false),
          onSettled(settled) {
            setMarks(settled);
            if (settled.size > 0) setDrawn(true);
          },
          onContextLost: () => onUndrawable('The browser lost its graphics context.'),
        });
        setRenderer(made);
      })
      .catch(() => onUndrawable('This browser does not support WebGL, which the graph needs.'));
    return () => {
      gone = true;
      made?.destroy();
    };
  }, []);

  useEffect(() => {
    renderer?.render(scene);
  }, [renderer, scene]);
  useEffect(() => {
    if (!renderer) return;
    const measured = [canvas.current, title.current, controls.current, corner.current];
    const observer = new ResizeObserver(() =>
      renderer.reserve(reservedBoxesOf(canvas.current, measured.slice(1))),
    );
    for (const element of measured) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [renderer, corner]);
  useEffect(() => {
    if (selection !== undefined) renderer?.panTo(selection);
  }, [renderer, selection]);
  useEffect(() => {
    if (panTarget) renderer?.panTo(panTarget.id);
  }, [renderer, panTarget]);

  // Runs last, because it fits the camera to the effects above.
  const { ego } = view;
  const home = ego && `${ego.id} ${ego.depth}`;
  useEffect(() => renderer?.setFitTarget(home === undefined ? 'sheet' : 'drawn'), [renderer, home]);

  return (
    <div className="network" data-settled={marks.size > 0} data-hidden={hidden} inert={hidden}>
      <div className="network-canvas" ref={canvas} />
      <KeyboardList
        nodes={listed}
        places={marks}
        selection={selection}
        onSelect={onSelect}
        onHide={(id) => hideEntity(explorer, ready.graph, id)}
        onMove={(id, by) => {
          const node = scene.nodes.find((one) => one.id === id);
          if (node) move(id, [node.x + by.x * KEYBOARD_STEP, node.y + by.y * KEYBOARD_STEP], true);
        }}
        onPoint={(id) => {
          renderer?.hover(id);
          if (id !== undefined) renderer?.panTo(id);
        }}
      />
      <div className="graph-title" ref={title}>
        <Title explorer={explorer} ready={ready} waiting={positions.waiting} />
      </div>
      {!drawn && scene.nodes.length > 0 && <Progress text="Drawing the graph…" />}
      <div className="zoom" ref={controls}>
        <Control icon="plus" text="Zoom in" onClick={() => renderer?.zoom('in')} />
        <Control icon="minus" text="Zoom out" onClick={() => renderer?.zoom('out')} />
        <Control icon="maximize" text="Show all" onClick={() => renderer?.fit()} />
      </div>
    </div>
  );
}

function Title({ explorer, ready, waiting }: { explorer: Explorer; ready: Ready; waiting: number }) {
  const { graph, shown, view } = ready;
  const { entities, relationships } = shown.counts;
  const more = graph.cut.nodes || graph.cut.edges;
  // Counts are hidden during a path search or what-if, so that the title stays short.
  const asked = view.lifted.length > 0 || view.path !== undefined;
  return (
    <>
      <h1>{graph.dossier.title}</h1>
      <p className="num">
        {formatTime(view)}
        {!asked && (
          <>
            {' · '}
            {more && 'showing '}
            {count(entities.shown, 'entity', 'entities')} · {count(relationships.shown, 'relationship')}
            {more && ' (not all)'}
          </>
        )}
        <ActiveQuestions explorer={explorer} ready={ready} />
        {waiting > 0 && ` · placing ${count(waiting, 'new entity', 'new entities')}`}
      </p>
    </>
  );
}

function Control({ icon, text, onClick }: { icon: IconName; text: string; onClick(): void }) {
  return (
    <button type="button" aria-label={text} title={text} onClick={onClick}>
      <Icon name={icon} size={15} />
    </button>
  );
}

/**
 * The picture: marks and lines on the canvas, the title on it as on a plate, and the same things as a list that keyboard
 * and screen reader walk. Without WebGL, or when the graphics card gives up, the list takes the picture's place.
 */
import './network.css';
import { useEffect, useRef, useState } from 'react';
import type { Graph } from '../../../../src/features/graph/contract.ts';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';
import type { MarkPlace, Renderer } from '../../renderer/index.ts';
import { count } from '../../words/names.ts';
import { ThingsList } from '../things-list/things-list.tsx';
import { boxesOf } from './boxes.ts';
import { KeyboardList } from './keyboard-list.tsx';
import { useScene } from './use-scene.ts';

// Fetched at once, beside the data; apart, for a browser without WebGL cannot even load it.
const rendererModule = import('../../renderer/index.ts');
rendererModule.catch(() => undefined);

interface NetworkProps {
  readonly graph: Graph;
  readonly selection: string | undefined;
  onSelect(id: string | undefined): void;
}

export function Network({ graph, selection, onSelect }: NetworkProps) {
  const [undrawable, setUndrawable] = useState<string>();
  const [places, setPlaces] = useState<ReadonlyMap<string, MarkPlace>>(new Map());
  const [renderer, setRenderer] = useState<Renderer>();
  const canvas = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const scene = useScene(graph, selection);
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    let made: Renderer | undefined;
    let gone = false;
    rendererModule
      .then(({ createRenderer }) => {
        if (gone || !canvas.current) return;
        made = createRenderer(canvas.current, {
          onSelect: (id) => select.current(id),
          onSettled: setPlaces,
          onLost: () => setUndrawable('The graphics card has taken the picture away.'),
        });
        setRenderer(made);
      })
      .catch(() => setUndrawable('This browser draws no WebGL, which the picture needs.'));
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
    const measured = [canvas.current, title.current, controls.current];
    const observer = new ResizeObserver(() => renderer.reserve(boxesOf(canvas.current, measured.slice(1))));
    for (const element of measured) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [renderer]);
  useEffect(() => {
    if (selection !== undefined) renderer?.reveal(selection);
  }, [renderer, selection]);

  const heading = <Title graph={graph} />;
  if (undrawable !== undefined) {
    return (
      <ThingsList
        graph={graph}
        reason={undrawable}
        selection={selection}
        onSelect={onSelect}
        heading={heading}
      />
    );
  }
  return (
    <div className="network" data-settled={places.size > 0}>
      <div className="network-canvas" ref={canvas} />
      <KeyboardList
        nodes={scene.nodes}
        places={places}
        selection={selection}
        onSelect={onSelect}
        onPoint={(id) => {
          renderer?.hover(id);
          if (id !== undefined) renderer?.reveal(id);
        }}
      />
      <div className="cartouche" ref={title}>
        {heading}
      </div>
      <div className="zoom" ref={controls}>
        <Control icon="plus" text="Zoom in" onClick={() => renderer?.zoom('in')} />
        <Control icon="minus" text="Zoom out" onClick={() => renderer?.zoom('out')} />
        <Control icon="maximize" text="Show all" onClick={() => renderer?.fit()} />
      </div>
    </div>
  );
}

function Title({ graph }: { graph: Graph }) {
  const { nodes, edges, cut } = graph;
  const more = cut.nodes || cut.edges;
  return (
    <>
      <h1>{graph.dossier.title}</h1>
      <p className="num">
        All times · {more && 'showing '}
        {count(nodes.length, 'thing')} · {count(edges.length, 'relationship')}
        {more && ' of more'}
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

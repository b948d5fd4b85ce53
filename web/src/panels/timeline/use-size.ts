/** Element size and text measurement. */
import { type RefObject, useEffect, useState } from 'react';

export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const current = element.current;
    if (!current) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: current.clientWidth, height: current.clientHeight }),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

export type Measure = (text: string) => number;

/** Measures text in the timeline's font; a new function once the font is loaded. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState(measureNow);
  useEffect(() => {
    let left = false;
    document.fonts.ready.then(() => {
      if (!left) setMeasure(measureNow);
    });
    return () => {
      left = true;
    };
  }, []);
  return measure;
}

function measureNow(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context) context.font = `500 11px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = context?.measureText(text).width ?? text.length * 6;
    known.set(text, width);
    return width;
  };
}

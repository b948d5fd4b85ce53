/** A value that follows another one after a pause, such as a date during a drag. */
import { useEffect, useState } from 'react';

/**
 * @param delay in milliseconds since the last change
 * @param topic a new topic takes the value at once
 */
export function useDebounced<T extends string | number | undefined>(
  value: T,
  delay: number,
  topic: string,
): T {
  const [settled, setSettled] = useState({ topic, value });
  if (settled.topic !== topic) setSettled({ topic, value });
  const current = settled.topic === topic ? settled.value : value;
  useEffect(() => {
    if (current === value) return;
    const timer = setTimeout(() => setSettled({ topic, value }), delay);
    return () => clearTimeout(timer);
  }, [current, value, delay, topic]);
  return current;
}

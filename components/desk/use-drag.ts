import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../lib/clip';
import type { Spot } from '../../lib/desk';

/** Which side of a row a dragged clip would come to lie on. */
export type Edge = 'above' | 'below';

/**
 * Lets a row be dragged, and dropped on.
 * @param next the clip below it in its category
 * @returns whether it is the one that is dragged, and where another that is dragged over it would come to lie
 */
export function useDragRow(
  row: RefObject<HTMLElement | null>,
  clip: Clip,
  next: string | undefined,
  movable: boolean,
): { carried: boolean; edge: Edge | undefined } {
  const [carried, setCarried] = useState(false);
  const [edge, setEdge] = useState<Edge>();
  const { id, categoryId } = clip;
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const side = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? 'above' : 'below';
    };
    const target = dropTargetForElements({
      element,
      getData: ({ input }) => {
        const before = side(input.clientY) === 'above' ? id : next;
        return { categoryId, ...(before === undefined ? {} : { before }) };
      },
      onDrag: ({ location, source }) => {
        const innermost = location.current.dropTargets[0]?.element === element;
        setEdge(innermost && source.data.clip !== id ? side(location.current.input.clientY) : undefined);
      },
      onDragLeave: () => setEdge(undefined),
      onDrop: () => setEdge(undefined),
    });
    // A draggable part takes the mouse from the text boxes in it.
    if (!movable) return target;
    const source = draggable({
      element,
      getInitialData: () => ({ clip: id }),
      onDragStart: () => setCarried(true),
      onDrop: () => setCarried(false),
    });
    return combine(target, source);
  }, [id, categoryId, next, movable]);
  return { carried, edge };
}

/** Lets clips be dropped on a category as a whole, such as one without clips: they go to its end. */
export function useDropOnCategory(part: RefObject<HTMLElement | null>, categoryId: string | null): void {
  useEffect(() => {
    const element = part.current;
    return element ? dropTargetForElements({ element, getData: () => ({ categoryId }) }) : undefined;
  }, [categoryId]);
}

/** @returns whether a clip is being dragged */
export function useDrops(onDrop: (clip: string, spot: Spot) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(
    () =>
      monitorForElements({
        onDragStart: () => setDragging(true),
        onDrop: ({ source, location }) => {
          setDragging(false);
          const { clip } = source.data;
          const spot = location.current.dropTargets[0]?.data;
          if (typeof clip === 'string' && isSpot(spot)) latest.current(clip, spot);
        },
      }),
    [],
  );
  return dragging;
}

function isSpot(data: unknown): data is Spot {
  return typeof data === 'object' && data !== null && 'categoryId' in data;
}

import type { FilterImplOptions } from 'liquidjs';

/** A filter as LiquidJS calls it, its context as `this`. */
export type FilterHandler = Extract<FilterImplOptions, (...parameters: never[]) => unknown>;

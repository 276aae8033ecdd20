/** Milliseconds since 1970-01-01T00:00Z, as a double. May have a fraction. */
export type Ms = number;

/** CSS pixels. */
export type Px = number;

/** A stretch of time, `end` exclusive: `[start, end)`. `start <= end`. */
export interface Span {
  readonly start: Ms;
  readonly end: Ms;
}

/** A rectangle in pixels. `x` grows in reading direction (see `layout/`), `y` downward. */
export interface Box {
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
}

/** What stops that which started: listeners, timers, observers. Calling it twice does nothing more. */
export type Dispose = () => void;

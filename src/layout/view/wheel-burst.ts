/** Judges a wheel burst over a drawing that leaves the wheel to the page: whether it was meant for the drawing. */

/** One turn of the wheel, at a time in milliseconds. */
export interface WheelTurn {
  readonly time: number;
  /** Positive: downwards. */
  readonly delta: number;
  /** Where the drawing stood in the viewport just before, in pixels. */
  readonly top: number;
}

/** Turns one soon after another, in one direction. */
export interface WheelBurst {
  /** Its first and its last turn. */
  readonly first: WheelTurn;
  readonly last: WheelTurn;
  /** It began back against one that had just ended. */
  readonly turnedBack: boolean;
}

/** In milliseconds: after a longer pause a new burst begins. */
const longestPause = 900;
/** A page has answered by then. */
const answerTime = 150;

/** The burst that a turn is part of. */
export function burstWith(burst: WheelBurst | undefined, turn: WheelTurn): WheelBurst {
  const goesOn = burst !== undefined && turn.time - burst.last.time <= longestPause;
  if (!goesOn) return { first: turn, last: turn, turnedBack: false };
  const isBack = Math.sign(burst.last.delta) === -Math.sign(turn.delta);
  return isBack ? { first: turn, last: turn, turnedBack: true } : { ...burst, last: turn };
}

/** Scrolling past goes in one direction: a wheel that turns back, or does not scroll the page, is meant for the drawing. */
export function meansDrawing({ first, last, turnedBack }: WheelBurst): boolean {
  return turnedBack || (last.time - first.time >= answerTime && last.top === first.top);
}

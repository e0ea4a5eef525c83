/** A stretch of text: UTF-16 offsets into the draft's text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

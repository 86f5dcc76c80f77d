// The one global of every host (Node, browsers, workers) that the core uses; ECMAScript itself has no encoder.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

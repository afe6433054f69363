/** A stream of bytes that arrive in these pieces. */
export function streamOf(...chunks: (string | Uint8Array<ArrayBuffer>)[]) {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
      }
      controller.close()
    },
  })
}

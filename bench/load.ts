/**
 * Asks one address again and again over kept connections: `load.ts URL SECONDS`. Prints the answers a second
 * and the bytes of one, as JSON. Every answer must be as long as the first: they are counted by their bytes.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const CONNECTIONS = 16

const [target = '', seconds = '1'] = process.argv.slice(2)
const url = new URL(target)
const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`

const first = await fetch(target)
const bytes = (await first.arrayBuffer()).byteLength
if (!first.ok) throw new Error(`${target} answers ${first.status}.`)

let answers = 0
const answerBytes = await measureAnswer()
const sockets = Array.from({ length: CONNECTIONS }, () => keepAsking())
const start = performance.now()
await new Promise((resolve) => setTimeout(resolve, Number(seconds) * 1000))
const elapsed = (performance.now() - start) / 1000
for (const socket of sockets) socket.destroy()
console.log(JSON.stringify({ perSecond: answers / elapsed, bytes }))

/** The length of one whole answer, head and body, once the server is warm. */
async function measureAnswer(): Promise<number> {
  const socket = connect(Number(url.port), url.hostname)
  await once(socket, 'connect')
  socket.write(request)
  let head = ''
  while (!head.includes('\r\n\r\n')) head += String(await once(socket, 'data'))
  socket.destroy()
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`${target} does not say how long its answer is.`)
  return head.indexOf('\r\n\r\n') + 4 + Number(length)
}

function keepAsking(): Socket {
  const socket = connect(Number(url.port), url.hostname, () => socket.write(request))
  let received = 0
  socket.on('data', ({ length }) => {
    received += length
    for (; received >= answerBytes; received -= answerBytes) {
      answers += 1
      socket.write(request)
    }
  })
  return socket
}

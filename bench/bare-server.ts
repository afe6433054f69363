/** A server that answers everything with so many bytes, as fast as Node can: `bare-server.ts PORT BYTES`. */
import { createServer } from 'node:http'

const [port, bytes] = process.argv.slice(2).map(Number)
const body = Buffer.alloc(bytes ?? 0, ' ')

createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length })
  response.end(body)
}).listen(port, '127.0.0.1')

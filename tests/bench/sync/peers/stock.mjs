/**
 * The stock y-websocket server as its own `server.js` starts it, but saying which free port it got. It keeps documents in
 * memory, or with YPERSISTENCE in LevelDB.
 */
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { setupWSConnection } from '@y/websocket-server/utils';

const sockets = new WebSocketServer({ noServer: true });
sockets.on('connection', setupWSConnection);

const server = createServer((_request, response) => response.end('okay'));
server.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request)),
);
server.listen(0, '127.0.0.1', () =>
  console.log(`running at http://127.0.0.1:${server.address().port}`),
);

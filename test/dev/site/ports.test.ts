import { createServer, type AddressInfo } from 'node:net';
import { takePorts } from '../../../dev/site/ports';

test('two neighbours are taken when any will do', async () => {
  const [first, second] = await takePorts(0, Math.random);
  expect(second).toBe(first + 1);
});

test('a taken port is refused by name, with what to do', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(takePorts(port, Math.random)).rejects.toThrow(new RegExp(`Port ${port}.*PORT=`));
  await new Promise((resolve) => server.close(resolve));
});

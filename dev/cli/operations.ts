import { operations } from '../../src/contract/operations';
import { listOperations } from './list-operations';

console.log(JSON.stringify(listOperations(operations), null, 2));

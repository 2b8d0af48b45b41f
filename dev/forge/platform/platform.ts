import type { Pool } from 'mysql2/promise';
import type { PlatformFetch, Product } from '../types';
import { createKvsService } from './kvs';
import { createProductService } from './products';
import { createRouter } from './router';
import type { Routes } from './router';
import type { PlatformParts } from './service';
import { createSqlService } from './sql';

export interface PlatformOptions {
  readonly parts: PlatformParts;
  readonly pool: Pool;
  readonly scopes: readonly string[];
  /** By the name the SDK uses: `jira`, `confluence`. */
  readonly products: Readonly<Record<string, Product>>;
  readonly stargate: Routes['stargate'];
}

/** Everything an app may reach from inside an invocation. */
export function createPlatform(options: PlatformOptions): PlatformFetch {
  const { parts, pool, scopes, stargate } = options;
  const doors = Object.entries(options.products).map(([name, product]) => [
    name,
    createProductService({ name, product, scopes }, parts),
  ]);
  const routes: Routes = {
    sql: createSqlService(pool, parts),
    kvs: createKvsService(parts),
    stargate,
    products: Object.fromEntries(doors),
  };
  return createRouter(routes, scopes, parts);
}

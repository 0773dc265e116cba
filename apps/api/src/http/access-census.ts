import type { Endpoint } from '@cadans/contracts/endpoint';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { declaresAccess } from './access.guard.js';
import { CONTRACT } from './serve.js';

const ROUTE = 'path';

/** Counts every route at boot: one that does not declare who may ends the start. The documentation is made from the same list. */
@Injectable()
export class AccessCensus implements OnModuleInit {
  readonly endpoints: Endpoint[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getControllers()) {
      const prototype: object = Object.getPrototypeOf(instance);
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler: unknown = Reflect.get(prototype, name);
        if (typeof handler !== 'function' || !Reflect.hasMetadata(ROUTE, handler)) continue;
        const contract = this.reflector.get<Endpoint | undefined>(CONTRACT, handler);
        if (!contract || !declaresAccess(contract)) {
          throw new Error(`${metatype?.name}.${name} does not declare who may: serve it by a contract.`);
        }
        this.endpoints.push(contract);
      }
    }
  }
}

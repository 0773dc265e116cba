import { Module } from '@nestjs/common';
import { McpController } from './mcp.controller.js';
import { McpService } from './mcp.service.js';

/** The MCP server: an assistant comes in with an API key, and asks at the same doors as any program. */
@Module({ controllers: [McpController], providers: [McpService] })
export class McpModule {}

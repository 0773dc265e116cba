# API and web in one image. The database is not in it: set DATABASE_URL (docker-compose.yml does).
FROM node:24-bookworm-slim AS build
WORKDIR /cadans
ENV TURBO_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY packages/domain/package.json packages/domain/
COPY packages/contracts/package.json packages/contracts/
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
# See scripts/preparation/install.mjs for why this is not `npm ci`.
RUN npm install --no-save --ignore-scripts
COPY tsconfig.base.json turbo.json prisma.config.ts ./
COPY prisma prisma
COPY scripts scripts
COPY packages packages
COPY apps apps
RUN npx turbo run build

# What the API needs to run: no compilers, no test tools, no embedded server, no second Node.
FROM node:24-bookworm-slim AS packages
WORKDIR /cadans
COPY --from=build /cadans/package.json /cadans/package-lock.json /cadans/.npmrc ./
COPY --from=build /cadans/packages/domain/package.json packages/domain/
COPY --from=build /cadans/packages/contracts/package.json packages/contracts/
COPY --from=build /cadans/apps/api/package.json apps/api/
COPY --from=build /cadans/apps/web/package.json apps/web/
COPY --from=build /cadans/e2e/package.json e2e/
COPY --from=build /cadans/bench/package.json bench/
RUN npm install --no-save --ignore-scripts --omit=dev --omit=optional --workspace @cadans/api

FROM node:24-bookworm-slim
WORKDIR /cadans
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /cadans ./
COPY --from=build /cadans/packages/domain/dist packages/domain/dist
COPY --from=build /cadans/packages/contracts/dist packages/contracts/dist
COPY --from=build /cadans/apps/api/dist apps/api/dist
COPY --from=build /cadans/apps/web/dist apps/web/dist
COPY prisma/migrations prisma/migrations
COPY prisma/seed prisma/seed
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]

# The quartermaster command with its migrations; the database is another container.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY sdk sdk
COPY cli cli
RUN npm run build

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=peer --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY --from=build /build/dist dist
COPY sql sql
COPY migrations/committed migrations/committed
COPY mappings mappings
USER node
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["--help"]

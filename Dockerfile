# The product as one container: everything it keeps is in the volume /data.
#   docker build -t ieumpan .
#   docker run -p 3000:3000 -e ORIGIN=http://192.168.0.7:3000 -v ieumpan:/data ieumpan
# ORIGIN is the address that phones open: inside, a container knows none but its own. A folder of the host in place of
# the volume must be writable for uid 1000. Podman and Buildah: --format docker, else the health check is left out, and
# --ulimit nofile=4096:4096 where the limit is 1024, since the build compresses all its pages at once.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# Without what packages merely could work with (test runners, compilers), and without the second Node that npm brings.
RUN npm run build && npm prune --omit=dev --omit=optional --omit=peer \
 && rm -rf node_modules/node node_modules/.bin

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/server ./server
COPY --from=build /app/src/lib ./src/lib
# The code belongs to root: the process can write its data and nothing else.
RUN install --directory --owner=node --group=node /data
# As a number, so that who demands that it is not root can see that.
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]

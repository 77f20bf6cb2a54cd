FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && mkdir /data && chown -R node /app /data
USER node
ENV RAPPORTEUR_DATA=/data HOST=0.0.0.0 PORT=4000
VOLUME /data
EXPOSE 4000
CMD ["npm", "start"]

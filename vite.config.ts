import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API answers while the page is developed: a server started beside Vite. */
const apiAddress = `http://${process.env.HOST ?? '127.0.0.1'}:${process.env.PORT ?? '4000'}`

export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // Fonts are fetched once and cached; inlined into a style sheet they would be sent with every change of it.
    assetsInlineLimit: 0,
    // Cytoscape alone is larger than the default; it is loaded with Explore only.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': apiAddress, '/export': apiAddress } },
})

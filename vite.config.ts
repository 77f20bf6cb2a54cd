import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Where the API answers while the page is developed: a server started beside Vite. */
const apiAddress = `http://${process.env.HOST ?? '127.0.0.1'}:${process.env.PORT ?? '4000'}`

/** Lays the texts of the page's operations beside the page, by their hash: what the page sends and the server looks up. */
function operations(): Plugin {
  const generated = fileURLToPath(new URL('client/api/generated/persisted-documents.json', import.meta.url))
  return {
    name: 'operations',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: readFileSync(generated, 'utf8') })
    },
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  plugins: [react(), operations()],
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

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api/request.js'
import { Frame } from './frame/frame.js'
import { applyTheme, readTheme } from './state/theme.js'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'

applyTheme(readTheme())

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Without a network a view says so, rather than wait in silence; it asks again once there is one.
      networkMode: 'always',
      refetchOnReconnect: true,
      // What the server refused it refuses again; only silence is worth another try.
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.code === 'UNREACHABLE',
    },
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element to draw into.')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Frame />
    </QueryClientProvider>
  </StrictMode>,
)

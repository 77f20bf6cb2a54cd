export interface RunningNeo4j {
  uri: string
  username: string
  password: string
  database: string
  release: string
  /** Folder of its data and settings. */
  home: string
  /** Folder of its jars. */
  jars: string
  /** The Java program it runs on. */
  java: string
  start(): Promise<void>
  kill(): Promise<void>
  halt(): Promise<void>
  stop(): Promise<void>
}

export function whyNoNeo4j(release?: string): string | null
export function startNeo4j(options?: {
  release?: string
  password?: string
  home?: string | null
}): Promise<RunningNeo4j>

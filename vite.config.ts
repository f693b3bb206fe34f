import { defineConfig } from 'vite'
import { embedScripts } from './infra/dev/embed/embed-scripts.ts'
import { shareFonts } from './infra/dev/share-fonts.ts'
import { subsetFonts } from './infra/dev/subset-fonts.ts'

/** What the browser loads (`dist/web`), and with --ssr the one-machine host (`dist/host`), which renders the same components. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: isSsrBuild ? [shareFonts()] : [subsetFonts(), embedScripts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: isSsrBuild
    ? {
        outDir: 'dist/host',
        target: 'node24',
        sourcemap: true,
        rolldownOptions: {
          input: {
            main: 'infra/local/main.ts',
            'judge-worker': 'functions/adapters/local/judge-worker.ts',
            'imaging-worker': 'functions/imaging/imaging-worker.ts',
          },
          output: { entryFileNames: '[name].js' },
        },
      }
    : {
        outDir: 'dist/web',
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: [
            'web/gallery/client.ts',
            'web/gallery/story-client.ts',
            'web/share/client.tsx',
            'web/share/status-client.tsx',
            'web/share/notice-client.tsx',
            'web/desk/client.tsx',
            'web/desk/join-client.tsx',
            'web/embed/client.tsx',
            'web/map/client.ts',
            'web/wall/client.ts',
            'web/styles/public.css',
            'web/styles/desk.css',
            'web/styles/builder.css',
            'web/styles/wall.css',
            'web/styles/poster.css',
          ],
        },
      },
}))

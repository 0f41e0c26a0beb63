/** `npm run build`: makes everything under dist/. Each host adds its own builder to the list. */
export type Builder = () => Promise<void>;

const builders: readonly Builder[] = [];

for (const build of builders) await build();

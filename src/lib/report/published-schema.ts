import * as z from 'zod/mini';
import { bundleMeanings } from './bundle-meanings.ts';
import { bundleVersion, resultBundle } from './result-bundle.ts';

/** As much of a JSON Schema as a path goes through. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
  description?: string;
}

/** What others check a result file with: made from the schema that reads it, each field with what it means. */
export function publishedSchema(): object {
  const schema = z.toJSONSchema(resultBundle) as SchemaNode;
  for (const [path, meaning] of Object.entries(bundleMeanings)) {
    const node = nodeAt(schema, path);
    if (!node) throw new Error(`the schema of a result has no ${path}`);
    node.description = meaning;
  }
  return { $id: `urn:ieumpan:result:${bundleVersion}`, title: 'Ieumpan result bundle', ...schema };
}

const nodeAt = (schema: SchemaNode, path: string): SchemaNode | undefined =>
  path
    .replaceAll('[]', '.[]')
    .split('.')
    .reduce<SchemaNode | undefined>((node, step) => node && childOf(node, step), schema);

/** What may be null is a choice of itself and null. */
function childOf(node: SchemaNode, step: string): SchemaNode | undefined {
  for (const one of [node, ...(node.anyOf ?? [])]) {
    const { additionalProperties: others } = one;
    const child = step === '[]' ? one.items : one.properties?.[step];
    if (child) return child;
    if (step === '*' && typeof others === 'object') return others;
  }
  return undefined;
}

import fc from 'fast-check';
import * as v from 'valibot';

/** Test support: values made from a schema, so that no case of it is left out. */

const schema = v.custom<v.GenericSchema>(
  (value) => typeof value === 'object' && value !== null && 'reference' in value,
);

/** The kinds of schema that faults are written in, as far as their values are made from them. */
const KIND = v.variant('type', [
  v.looseObject({ type: v.literal('object'), entries: v.record(v.string(), schema) }),
  v.looseObject({ type: v.literal('variant'), options: v.array(schema) }),
  v.looseObject({ type: v.literal('array'), item: schema }),
  v.looseObject({ type: v.literal('nullable'), wrapped: schema }),
  v.looseObject({ type: v.literal('literal'), literal: v.unknown() }),
  v.looseObject({ type: v.literal('picklist'), options: v.array(v.unknown()) }),
  v.looseObject({ type: v.picklist(['string', 'number', 'boolean']) }),
]);

/** Any value that a schema accepts. @throws ValiError of a kind of schema that is not known here */
export function madeBy(of: v.GenericSchema): fc.Arbitrary<unknown> {
  const kind = v.parse(KIND, of);
  switch (kind.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(kind.entries).map(([name, entry]) => [name, madeBy(entry)]),
        ),
      );
    case 'variant':
      return fc.oneof(...kind.options.map(madeBy));
    case 'array':
      return fc.array(madeBy(kind.item), { maxLength: 3 });
    case 'nullable':
      return fc.option(madeBy(kind.wrapped));
    case 'literal':
      return fc.constant(kind.literal);
    case 'picklist':
      return fc.constantFrom(...kind.options);
    case 'string':
      return fc.constantFrom('name', 'model.json', 'what a driver says');
    case 'number':
      return fc.oneof(fc.nat(), fc.double({ noNaN: true }));
    case 'boolean':
      return fc.boolean();
  }
}

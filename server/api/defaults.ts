import { defaultFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql'

/**
 * Lets an argument written as null mean its default, as one left out does: a client whose
 * variable is empty sends null and does not mean "no limit". GraphQL itself fills in only
 * what is left out.
 */
export function nullMeansDefault(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const defaults = field.args.filter((argument) => argument.defaultValue !== undefined)
      if (defaults.length === 0) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source, args: Record<string, unknown>, context, info) => {
        for (const { name, defaultValue } of defaults) args[name] ??= defaultValue
        return resolve(source, args, context, info)
      }
    }
  }
  return schema
}

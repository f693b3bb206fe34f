/* The block in the editor: its settings beside it, and the pictures as the server makes them. Licence: Apache-2.0. */
;(({ blocks, blockEditor, components, element, serverSideRender }) => {
  const h = element.createElement
  const { TextControl, SelectControl, RangeControl, PanelBody, Disabled, Placeholder } = components

  blocks.registerBlockType('veduta/gallery', {
    edit({ attributes, setAttributes }) {
      const text = (name, label, help) => h(TextControl, { label, help, value: attributes[name], onChange: value => setAttributes({ [name]: value.trim() }) })
      const select = (name, label, values) =>
        h(SelectControl, {
          label,
          value: attributes[name],
          options: values.map(([value, text]) => ({ value, label: text })),
          onChange: value => setAttributes({ [name]: value }),
        })
      const settings = h(
        blockEditor.InspectorControls,
        null,
        h(
          PanelBody,
          { title: 'Gallery' },
          text('gallery', 'Address of the gallery', 'https://gallery.example'),
          text('city', 'City', 'As in its address: genoa'),
          // A map shows all pictures of a city.
          attributes.layout === 'map'
            ? null
            : select('filter', 'Show', [
                ['', 'All pictures'],
                ['campaign', 'A campaign'],
                ['theme', 'A theme'],
                ['place', 'A place'],
                ['tag', 'A tag'],
              ]),
          attributes.filter && attributes.layout !== 'map' ? text('value', 'Which one', 'As in its address: rolli-days') : null,
          select('layout', 'Layout', [
            ['rows', 'Rows'],
            ['grid', 'Grid'],
            ['strip', 'Strip'],
            ['slideshow', 'Slideshow'],
            ['map', 'Map'],
          ]),
          h(RangeControl, { label: 'Pictures at a time', min: 1, max: 60, value: attributes.limit, onChange: limit => setAttributes({ limit }) }),
          text('lang', 'Language', 'Empty: the city’s'),
        ),
      )
      const shown =
        attributes.gallery && attributes.city
          ? h(Disabled, null, h(serverSideRender, { block: 'veduta/gallery', attributes }))
          : h(Placeholder, { label: 'Veduta Gallery', instructions: 'Write the address of the gallery and the city into the settings of this block.' })
      return h('div', blockEditor.useBlockProps(), settings, shown)
    },
    save: () => null,
  })
})(window.wp)

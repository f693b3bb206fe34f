/* The block in the editor: its settings beside it, and the pictures as the server makes them. Licence: Apache-2.0. */
;(({ blocks, blockEditor, components, element, i18n, serverSideRender }) => {
  const h = element.createElement
  const { TextControl, SelectControl, RangeControl, PanelBody, Disabled, Placeholder } = components
  const __ = text => i18n.__(text, 'veduta-gallery')
  // As they look from WordPress 7.0 on; until then it wants to be told.
  const look = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true }

  blocks.registerBlockType('veduta/gallery', {
    edit({ attributes, setAttributes }) {
      const text = (name, label, help) =>
        h(TextControl, { ...look, label, help, value: attributes[name], onChange: value => setAttributes({ [name]: value.trim() }) })
      const select = (name, label, values) =>
        h(SelectControl, {
          ...look,
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
          { title: __('Gallery') },
          text('city', __('City'), __('As in its address: genoa')),
          // A map shows all pictures of a city.
          attributes.layout === 'map'
            ? null
            : select('filter', __('Show'), [
                ['', __('All pictures')],
                ['campaign', __('A campaign')],
                ['theme', __('A theme')],
                ['place', __('A place')],
                ['tag', __('A tag')],
              ]),
          attributes.filter && attributes.layout !== 'map' ? text('value', __('Which one'), __('As in its address: rolli-days')) : null,
          select('layout', __('Layout'), [
            ['rows', __('Rows')],
            ['grid', __('Grid')],
            ['strip', __('Strip')],
            ['slideshow', __('Slideshow')],
            ['map', __('Map')],
          ]),
          attributes.layout === 'map'
            ? null
            : h(RangeControl, {
                ...look,
                label: __('Pictures at a time'),
                min: 1,
                max: 60,
                value: attributes.limit,
                onChange: limit => setAttributes({ limit }),
              }),
          text('lang', __('Language'), __('Empty: that of the site. Else as in “it”')),
        ),
      )
      const shown = attributes.city
        ? h(Disabled, null, h(serverSideRender, { block: 'veduta/gallery', attributes }))
        : h(Placeholder, { label: 'Veduta Gallery', instructions: __('Write the city into the settings of this block.') })
      return h('div', blockEditor.useBlockProps(), settings, shown)
    },
    save: () => null,
  })
})(window.wp)

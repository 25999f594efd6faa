/** 512 short words that are hard to mistake for each other, for passphrases: nine bits each. */
export const WORDS: readonly string[] = `
acorn actor adobe agate album alder alert algae alloy almond amber anchor angle ankle apple apron arbor arcade arena
armor arrow aspen atlas attic avenue axle azure bacon badge bagel baker balcony bamboo banjo barley barn basil basket
beacon beagle beaver beetle bellow bench berry birch biscuit bishop bison blanket blossom bobcat bonnet border bottle
boulder bracket braid branch brass bread breeze brick bridge bronze broom brush bubble bucket buffalo bugle bundle
burrow butter cabin cable cactus camel canal candle canoe canvas canyon carbon cargo carpet carrot castle cattle cedar
cello cement cereal chalk charm cherry chess chimney chorus cider cinema circle citrus clamp clay cliff clock clover
cobalt cobweb cocoa coffee collar comet compass copper coral cotton couch cousin cradle crane crater cricket crocus
crown cruise crystal cuckoo curtain cushion cypress daisy dancer dapple decade delta denim depot desert diary digit
dinner dollar dolphin domino donkey drawer driver drizzle drum eagle early easel echo eclipse elbow elder elk ember
emerald empire engine envelope epoch errand estate fabric falcon fender fennel ferry fiddle figure filter finch flame
flannel flint flower flute forest fossil fountain freckle frost fungus furnace gadget galaxy gallon garage garden
garlic gazelle geyser giant ginger glacier glider globe glove goblet golden gopher gospel granite grape gravel grove
guitar gumdrop gutter habit hammer hammock harbor harvest hatchet hazel hearth hedge helmet heron hiccup hinge hockey
hollow honey horizon hornet husky iceberg icicle igloo indigo inkwell insect island ivory jacket jaguar jargon jasmine
jelly jersey jewel jigsaw jockey journal jungle juniper kayak kernel kettle keyboard kitten koala ladder lagoon
lantern lasso lather laurel lava leather ledger lemon lentil leopard lettuce lichen lilac linen lizard lobby locket
lumber lunar lynx magnet magpie mammoth mango mantle maple marble market meadow melody mercury meteor mimosa mirror
mitten mohair molasses monsoon morning mosaic mosquito mountain muffin muscle museum mustard napkin nectar needle
nephew nickel nimbus noodle north notebook nougat nugget nutmeg oasis oatmeal ocean olive onion opal opera orange
orbit orchard organ osprey otter oxygen oyster paddle palace panda panther paper parade parcel parrot pasture pebble
pelican pencil pepper petal piano picnic pigeon pillow pilot pirate planet plaza plume pocket polar pollen pony poppy
porch potato pottery prairie pretzel prism puddle pumpkin puppet purple puzzle pyramid quarry quartz quilt quiver
rabbit radar radish ragtime rainbow rally raven razor recipe reef ribbon riddle river robin rocket rodeo rooster ruby
rudder saddle saffron sailor salmon sandal sapphire satchel satin saucer scarf scooter season sequoia shadow shelter
shovel shrub signal silver siren sketch skillet sloth smoke sneaker socket sonnet spade sparrow spice spiral spruce
squash stable statue stencil storm stove stream string sugar summit sunset surfer swallow sweater sycamore syrup
tablet tadpole talon tango tapestry teapot temple tennis thicket thimble thistle thunder ticket tiger timber tinsel
toaster tomato topaz tornado tractor trellis trident trolley trumpet tulip tundra tunnel turbine turnip turtle tuxedo
tweed twig umbrella unicorn urchin valley vanilla velvet vessel viking village vinegar violin volcano voyage waffle
wagon walnut walrus wardrobe whistle wicker willow window wizard wombat woodland wrench yacht yarn yodel yogurt zebra
zenith zigzag zipper
`
  .trim()
  .split(/\s+/);
